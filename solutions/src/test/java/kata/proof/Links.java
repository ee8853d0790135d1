package kata.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Follows the relative links of a Markdown file, with their anchors. Addresses of other sites are not asked. */
final class Links {

    private Links() {}

    /** What is wrong with a link, or nothing. */
    static String problem(Path from, String link) {
        if (link.startsWith("https://")) {
            return "";
        }
        if (link.startsWith("http:")) {
            return link + " is not https";
        }
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
        if (!Files.exists(target)) {
            return link + " leads to " + target + ", which does not exist";
        }
        boolean anchorFits = parts.length == 1 || anchors(target).contains(parts[1]);
        return anchorFits ? "" : link + " names a heading that " + target.getFileName() + " does not have";
    }

    /** The anchors that GitHub gives to headings: lower case, punctuation dropped, spaces as hyphens. */
    static List<String> anchors(Path markdown) {
        return KataProject.text(markdown)
                .lines()
                .filter(line -> line.matches("#{1,6} .*"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }
}
