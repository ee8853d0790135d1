package kata.cli.view;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a Markdown block: links without their addresses, code in backticks, no asterisks. */
final class Inline extends AbstractVisitor {

    private static final char BREAK = '\n';

    private final StringBuilder words = new StringBuilder();

    private Inline() {}

    /** As one line. */
    static String text(Node block) {
        return read(block).replace(BREAK, ' ');
    }

    /** As it stands in the file, line by line. */
    static List<String> lines(Node block) {
        return read(block).lines().toList();
    }

    private static String read(Node block) {
        Inline inline = new Inline();
        block.accept(inline);
        return inline.words.toString();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append('`').append(code.getLiteral()).append('`');
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(BREAK);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(BREAK);
    }
}
