package kata.cli.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import kata.cli.course.Step;
import kata.coach.lesson.Lesson;
import kata.coach.report.Style;
import kata.coach.report.Terminal;
import kata.coach.report.Wrap;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** A lesson for the terminal: its Markdown, laid out. The hints are left out, since they are taken one by one. */
public final class LessonView {

    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private LessonView(Style style) {
        this.style = style;
    }

    /** The lesson of that step. */
    public static List<String> lines(Step step, Terminal terminal) {
        Style style = new Style(terminal);
        LessonView view = new LessonView(style);
        step.module()
                .kata()
                .lessons()
                .of(step.number())
                .ifPresentOrElse(view::lesson, () -> view.lines.add("  This step has no lesson."));
        return view.lines;
    }

    private void lesson(Lesson lesson) {
        boolean hints = false;
        for (Node block : children(Parser.builder().build().parse(text(lesson)))) {
            if (block instanceof Heading heading && heading.getLevel() == 2) {
                hints = Inline.text(heading).equals("Hints");
                if (hints) {
                    lines.add("");
                    lines.addAll(Text.indented(
                            style, "  ", lesson.hints().size() + " hints: " + Typed.kata("hint") + ", or the key h"));
                }
            }
            if (!hints) {
                block(block, "  ");
            }
        }
    }

    private void block(Node block, String indent) {
        if (block instanceof Heading heading) {
            lines.add("");
            Wrap.lines(style.readable(Inline.text(heading)), style.width() - 1)
                    .forEach(
                            line -> lines.add(" " + (heading.getLevel() == 1 ? style.strong(line) : style.here(line))));
        } else if (block instanceof Paragraph paragraph) {
            lines.add("");
            paragraph(paragraph, indent);
        } else if (block instanceof FencedCodeBlock code) {
            code(code.getLiteral(), indent);
        } else if (block instanceof IndentedCodeBlock code) {
            code(code.getLiteral(), indent);
        } else if (block instanceof BulletList list) {
            list(list, indent, 0);
        } else if (block instanceof OrderedList list) {
            list(list, indent, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
        } else if (block instanceof BlockQuote quote) {
            children(quote).forEach(child -> block(child, indent + "  "));
        }
    }

    private void paragraph(Paragraph paragraph, String indent) {
        if (Inline.text(paragraph).startsWith("|")) {
            Inline.lines(paragraph).forEach(row -> row(row, indent));
        } else {
            lines.addAll(Text.indented(style, indent, Inline.text(paragraph)));
        }
    }

    /** A table's row: its first cell, and the others below it. */
    private void row(String row, String indent) {
        String[] cells = row.replaceAll("^\\s*\\||\\|\\s*$", "").split("\\|");
        if (cells[0].strip().matches("[-: ]+")) {
            return;
        }
        lines.addAll(Text.indented(style, indent, cells[0].strip()));
        for (int i = 1; i < cells.length; i++) {
            lines.addAll(Text.indented(style, indent + "    ", cells[i].strip()));
        }
    }

    /** Code stays as it is, line by line; a line that is too long goes on below. */
    private void code(String literal, String indent) {
        lines.add("");
        literal.lines()
                .forEach(
                        line -> lines.addAll(line.isBlank() ? List.of("") : Text.indented(style, indent + "  ", line)));
    }

    private void list(Node list, String indent, int start) {
        lines.add("");
        int number = start;
        for (Node item : children(list)) {
            String mark = start == 0 ? "- " : number++ + ". ";
            String inner = indent + " ".repeat(mark.length());
            int first = lines.size();
            children(item).forEach(child -> block(child, inner));
            lines.remove(first);
            lines.set(first, indent + mark + lines.get(first).substring(inner.length()));
        }
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static String text(Lesson lesson) {
        try {
            return Files.readString(lesson.file());
        } catch (IOException e) {
            throw new UncheckedIOException("The lesson " + lesson.file() + " cannot be read", e);
        }
    }
}
