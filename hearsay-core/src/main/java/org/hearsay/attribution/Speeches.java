package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Sentence;

/// Finds all attributions of a report: who says what, in which words, over the bounds of sentences.
///
/// The claims of the ledger and the measure on attributions both come from here. Thread-safe.
public final class Speeches {
    /// Words of a sentence that only names who spoke before it.
    private static final int LONGEST_CLOSING = 25;

    private final SpeechReader reader;
    private final FirstPerson firstPerson;
    private final BackTold backTold;
    private final boolean thoughts;

    /// @param thoughts whether what somebody thinks, wants or judges counts as well as what they say
    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public Speeches(Lexicon lexicon, boolean thoughts) {
        this(lexicon, new SpeakerReader(lexicon), thoughts);
    }

    Speeches(Lexicon lexicon, SpeakerReader speakers, boolean thoughts) {
        this.thoughts = thoughts;
        firstPerson = new FirstPerson(lexicon);
        backTold = new BackTold(lexicon);
        reader = new SpeechReader(lexicon, speakers, thoughts);
    }

    /// Whether a sentence can hold one, and so needs a tree.
    public boolean mayHold(Sentence sentence) {
        return reader.names(sentence);
    }

    /// The attributions in the order of their cues; those of speakers who cannot be told have none.
    public List<Speech> in(AnnotatedReport report) {
        Quotations quotations = Quotations.in(report.report().text());
        FullNames names = FullNames.in(report);
        List<Speech> spoken = new ArrayList<>();
        Heard heard = Heard.NOBODY;
        for (Sentence sentence : report.sentences()) {
            List<Speech> here = reader.read(sentence, heard);
            for (Speech speech : here) {
                Optional<Speech> whole = whole(names.known(speech), here, quotations);
                whole.ifPresent(spoken::add);
                heard = whole.filter(it -> it.act() != Speech.Act.THINKS)
                        .filter(it -> !it.speakers().isEmpty())
                        .map(heard::and)
                        .orElse(heard);
            }
            if (here.stream().allMatch(speech -> speech.speakers().isEmpty())) {
                heard = reader.topic(sentence).map(heard::about).orElse(heard);
            }
        }
        List<Speech> all = passOn(goOn(spoken, quotations));
        return names.over(firstPerson.in(thoughts ? all : backTold.in(all, report.sentences())));
    }

    /// “It burns,” he said, the Example Wire reported: who passes on that somebody spoke passes on what they said.
    private static List<Speech> passOn(List<Speech> spoken) {
        List<Speech> longer = new ArrayList<>();
        for (Speech speech : spoken) {
            List<Span> content = speech.content();
            for (Speech inner : spoken) {
                boolean passedOn = inner.act() == Speech.Act.SAYS
                        && speech.act() == Speech.Act.SAYS
                        && inner.sentence().index() == speech.sentence().index()
                        && speech.cue().index() > inner.cue().index()
                        && speech.contains(inner.cue().span());
                content = passedOn && !inner.contains(speech.cue().span())
                        ? Spans.union(content, inner.content())
                        : content;
            }
            longer.add(speech.withContent(content));
        }
        return longer;
    }

    /// “It burns,” he said. “Send help.” The second quotation is the same speaker's where no other words claim it.
    private static List<Speech> goOn(List<Speech> spoken, Quotations quotations) {
        List<Speech> longer = new ArrayList<>();
        for (Speech speech : spoken) {
            Span sentence = speech.sentence().span();
            Optional<Span> more = speech.act() == Speech.Act.SAYS
                            && quotations.over(sentence).stream().anyMatch(speech::overlaps)
                    ? quotations.behind(sentence.end())
                    : Optional.empty();
            longer.add(more.filter(quotation -> spoken.stream().noneMatch(other -> isOthers(other, speech, quotation)))
                    .map(quotation -> speech.withContent(Spans.union(speech.content(), List.of(quotation))))
                    .orElse(speech));
        }
        return longer;
    }

    private static boolean isOthers(Speech other, Speech speech, Span quotation) {
        return other.act() == Speech.Act.SAYS
                && other.sentence().index() != speech.sentence().index()
                && other.overlaps(quotation)
                && !quotation.overlaps(other.cue().span());
    }

    /// What is quoted may quote and think in turn; only a speaker with a name of their own is heard there.
    private static boolean isQuoted(Speech speech, boolean thought, Quotations quotations) {
        if (quotations.around(speech.cue().span()).isEmpty()) {
            return false;
        }
        return thought
                || speech.source().isEmpty()
                || speech.sentence().tokens().stream()
                        .filter(token -> token.span().equals(speech.source().getFirst()))
                        .anyMatch(token -> token.tag().equals("PRP"));
    }

    private Optional<Speech> whole(Speech speech, List<Speech> here, Quotations quotations) {
        boolean thought = speech.act() == Speech.Act.THINKS;
        if (thoughts && isQuoted(speech, thought, quotations)) {
            return Optional.empty();
        }
        if (speech.content().isEmpty()) {
            return thought ? Optional.empty() : quoted(speech, here, quotations);
        }
        List<Span> content = speech.content();
        for (Span part : speech.content()) {
            content = Spans.union(
                    content,
                    quotations.over(part).stream()
                            .filter(it -> !it.overlaps(speech.cue().span()))
                            .toList());
        }
        return Optional.of(speech.withContent(content));
    }

    /// “It burns.” Smith, a farmer, said. A sentence that says nothing itself takes the quotation in it, before it or
    /// behind it; without one, all of it is what is said.
    private Optional<Speech> quoted(Speech speech, List<Speech> here, Quotations quotations) {
        Span sentence = speech.sentence().span();
        boolean brief = speech.sentence().tokens().size() <= LONGEST_CLOSING;
        Optional<Span> quotation = quotations
                .at(sentence)
                .filter(it -> !it.overlaps(speech.cue().span()))
                .or(() -> brief ? quotations.before(sentence.start()) : Optional.empty())
                .or(() -> brief ? quotations.behind(sentence.end()) : Optional.empty());
        if (quotation.isPresent() && speech.act() == Speech.Act.SAYS && speech.stance() != Stance.CANNOT_CONFIRM) {
            return quotation.map(it -> speech.withContent(List.of(it)));
        }
        return thoughts ? Optional.empty() : Optional.of(speech.withContent(List.of(clause(speech, here))));
    }

    /// The clause of a cue inside another one's words ("the army said it was investigating"), else its sentence.
    private static Span clause(Speech speech, List<Speech> here) {
        Sentence sentence = speech.sentence();
        boolean said = speech.cue().relation().equals("ccomp")
                && here.stream()
                        .anyMatch(outer -> outer.cue().index() == speech.cue().head());
        return said ? Sentence.cover(sentence.subtree(speech.cue(), below -> false)) : sentence.span();
    }
}
