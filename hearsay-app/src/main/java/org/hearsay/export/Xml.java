package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An XML document, written from its beginning to its end.
final class Xml {
    private final XMLStreamWriter xml;

    private Xml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// Writes something into a document.
    @FunctionalInterface
    interface Part {
        void write(Xml xml) throws XMLStreamException;
    }

    /// Writes a document whose outermost element has that name and namespace.
    static void document(OutputStream out, String root, String namespace, Part content) throws IOException {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
            content.write(new Xml(writer));
            writer.writeEndElement();
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// An element with attributes, by name and value in turn, and what stands in it.
    void element(String name, Part content, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
        content.write(this);
        xml.writeEndElement();
    }

    /// An element that holds text.
    void text(String name, String text, String... attributes) throws XMLStreamException {
        element(name, inner -> inner.xml.writeCharacters(clean(text)), attributes);
    }

    void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /// Characters that XML 1.0 cannot hold, not even escaped, become the replacement character.
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t'
                                || c == '\n'
                                || c == '\r'
                                || c >= 0x20 && c <= 0xD7FF
                                || c >= 0xE000 && c <= 0xFFFD
                                || c >= 0x10000
                        ? c
                        : 0xFFFD)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
