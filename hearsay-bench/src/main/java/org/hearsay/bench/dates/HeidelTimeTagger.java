package org.hearsay.bench.dates;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/// HeidelTime (Strötgen & Gertz 2013) with the rules it ships with for English news. Not thread-safe.
///
/// It runs without parts of speech, which a few of its rules ask for: it calls a way of CoreNLP's tokenizer that is no
/// more, and TreeTagger, which it was made with, may not be passed on.
final class HeidelTimeTagger implements TimexTagger {
    /// Held, as a logger that nobody holds forgets its level.
    private static final Logger LOG = Logger.getLogger("HeidelTimeStandalone");

    private final HeidelTimeStandalone news;

    HeidelTimeTagger() throws IOException {
        LOG.setLevel(Level.OFF);
        Path settings = Files.createTempFile("heideltime", ".props");
        try {
            Files.writeString(settings, settings());
            news = new HeidelTimeStandalone(
                    Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML, settings.toString(), POSTagger.NO);
        } finally {
            Files.delete(settings);
        }
    }

    private static String settings() {
        return String.join(
                "\n",
                Config.CONSIDER_DATE + "=true",
                Config.CONSIDER_DURATION + "=true",
                Config.CONSIDER_SET + "=true",
                Config.CONSIDER_TIME + "=true",
                Config.CONSIDER_TEMPONYM + "=false",
                Config.TYPESYSTEMHOME + "=desc/type/HeidelTime_TypeSystem.xml",
                Config.TYPESYSTEMHOME_DKPRO + "=desc/type/DKPro_TypeSystem.xml",
                Config.UIMAVAR_DATE + "=Date",
                Config.UIMAVAR_DURATION + "=Duration",
                Config.UIMAVAR_LANGUAGE + "=Language",
                Config.UIMAVAR_SET + "=Set",
                Config.UIMAVAR_TEMPONYM + "=Temponym",
                Config.UIMAVAR_TIME + "=Time",
                Config.UIMAVAR_TYPETOPROCESS + "=Type",
                Config.UIMAVAR_CONVERTDURATIONS + "=true",
                "");
    }

    @Override
    public List<Timex> tag(String text, @Nullable LocalDate published) {
        List<Timex> found = new ArrayList<>();
        // As narrative HeidelTime reads what has no day of publication.
        news.setDocumentType(published == null ? DocumentType.NARRATIVES : DocumentType.NEWS);
        try {
            if (published == null) {
                news.process(text, cas -> take(cas, found));
            } else {
                Date day = Date.from(published.atTime(12, 0).toInstant(ZoneOffset.UTC));
                news.process(text, day, cas -> take(cas, found));
            }
        } catch (DocumentCreationTimeMissingException e) {
            throw new IllegalStateException("narratives need no day of publication", e);
        }
        return found;
    }

    private static String take(JCas cas, List<Timex> found) {
        cas.getAnnotationIndex(Timex3.type).forEach(each -> {
            var timex = (Timex3) each;
            found.add(new Timex(timex.getBegin(), timex.getEnd(), timex.getTimexType(), timex.getTimexValue()));
        });
        return "";
    }
}
