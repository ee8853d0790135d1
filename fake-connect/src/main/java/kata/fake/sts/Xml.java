package kata.fake.sts;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kata.fake.http.Body;

/** Writes the XML of STS: elements of one namespace, and text. */
final class Xml {

    static final String NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/";

    /** What XML 1.0 cannot hold, escaped or not (section 2.2). */
    private static final String NO_CHARACTER = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** A document with that root. */
    static Body write(String root, Consumer<Xml> content) {
        StringWriter text = new StringWriter();
        attempt(() -> {
            Xml xml = new Xml(XMLOutputFactory.newFactory().createXMLStreamWriter(text));
            xml.out.writeStartElement(root);
            xml.out.writeDefaultNamespace(NAMESPACE);
            content.accept(xml);
            xml.out.writeEndElement();
            xml.out.flush();
        });
        return Body.of(text.toString());
    }

    Xml element(String name, Consumer<Xml> content) {
        attempt(() -> {
            out.writeStartElement(name);
            content.accept(this);
            out.writeEndElement();
        });
        return this;
    }

    Xml element(String name, String text) {
        return element(name, xml -> attempt(() -> xml.out.writeCharacters(text.replaceAll(NO_CHARACTER, "\uFFFD"))));
    }

    private interface Step {

        void run() throws XMLStreamException;
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The XML could not be written.", e);
        }
    }
}
