package kata.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The destinations of the links in a Markdown file. */
final class MarkdownLinks {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");

    private MarkdownLinks() {}

    static List<String> of(Path file) {
        String prose = KataProject.text(file).replaceAll("(?s)```.*?```", "");
        return LINK.matcher(prose).results().map(link -> link.group(1)).toList();
    }
}
