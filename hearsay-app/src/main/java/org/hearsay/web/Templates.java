package org.hearsay.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;

/// The pages of `src/main/jte`, which the build made into classes.
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /// A page.
    ///
    /// @param name the template without its ending
    /// @param page what it shows
    Reply.Whole page(String name, Object page) {
        return page(200, name, page);
    }

    Reply.Whole page(int status, String name, Object page) {
        var out = new Utf8ByteOutput();
        engine.render(name + ".jte", page, out);
        var bytes = new ByteArrayOutputStream(out.getContentLength());
        try {
            out.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reply.Whole(status, Reply.HTML, ByteBuffer.wrap(bytes.toByteArray()), Map.of());
    }
}
