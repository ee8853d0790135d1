package kata.coach.lesson;

import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/**
 * A link as its text, code as it stands, and a paragraph as one line: the library's own form adds addresses and quotation
 * marks, and keeps the source's line breaks.
 */
final class BareText implements NodeRenderer {

    private final TextContentNodeRendererContext context;

    BareText(TextContentNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Code.class, SoftLineBreak.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Code code) {
            context.getWriter().write(code.getLiteral());
            return;
        }
        if (node instanceof SoftLineBreak) {
            context.getWriter().whitespace();
            return;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
