package kata.coach.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Reads one lesson. What is missing comes out empty; whether that is allowed is for the proof to say. */
final class LessonReader {

    private static final Pattern TITLE = Pattern.compile("Step (\\d+): (.+)");
    private static final String TERMS = "Terms:";

    private final Parser parser = Parser.builder().build();
    private final TextContentRenderer plain = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .nodeRendererFactory(BareText::new)
            .build();

    Lesson read(Path file) {
        Node document = parser.parse(text(file));
        List<Node> blocks = blocks(document);
        Matcher title = blocks.stream()
                .filter(block -> block instanceof Heading heading && heading.getLevel() == 1)
                .map(this::plain)
                .map(TITLE::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        file + " has no first heading of the form \"# Step 4: Signing key\"; write one"));
        Map<String, List<Node>> sections = sections(blocks);
        return new Lesson(
                file,
                Integer.parseInt(title.group(1)),
                title.group(2),
                terms(blocks),
                plain(sections),
                hints(sections.getOrDefault("Hints", List.of())),
                links(document));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The lesson " + file + " cannot be read", e);
        }
    }

    private static List<Node> blocks(Node document) {
        List<Node> blocks = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            blocks.add(block);
        }
        return blocks;
    }

    private Map<String, List<Node>> sections(List<Node> blocks) {
        Map<String, List<Node>> sections = new LinkedHashMap<>();
        List<Node> section = new ArrayList<>();
        for (Node block : blocks) {
            if (block instanceof Heading heading && heading.getLevel() == 2) {
                section = new ArrayList<>();
                sections.put(plain(heading), section);
            } else {
                section.add(block);
            }
        }
        return sections;
    }

    private List<String> terms(List<Node> blocks) {
        return blocks.stream()
                .map(this::plain)
                .filter(text -> text.startsWith(TERMS))
                .flatMap(text -> Arrays.stream(text.substring(TERMS.length()).split(",")))
                .map(String::strip)
                .filter(term -> !term.isEmpty() && !term.equals("none"))
                .toList();
    }

    /** A hint is what stands between {@code <details>} and {@code </details>}, folded until it is asked for. */
    private List<String> hints(List<Node> blocks) {
        List<String> hints = new ArrayList<>();
        List<String> hint = new ArrayList<>();
        for (Node block : blocks) {
            boolean html = block instanceof HtmlBlock;
            String literal = html ? ((HtmlBlock) block).getLiteral() : "";
            if (!html) {
                hint.add(plain(block));
            } else if (literal.startsWith("<details")) {
                hint = new ArrayList<>();
            } else if (literal.startsWith("</details")) {
                hints.add(String.join("\n", hint));
            }
        }
        return hints;
    }

    private static List<String> links(Node document) {
        List<String> links = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        return links;
    }

    private Map<String, String> plain(Map<String, List<Node>> sections) {
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((heading, nodes) -> texts.put(
                heading,
                nodes.stream()
                        .filter(node -> !(node instanceof HtmlBlock))
                        .map(this::plain)
                        .collect(Collectors.joining("\n"))));
        return texts;
    }

    private String plain(Node node) {
        return plain.render(node).strip();
    }
}
