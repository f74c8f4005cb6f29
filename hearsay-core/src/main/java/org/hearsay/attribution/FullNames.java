package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Speaker;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// The people of a report by their full names: "Haile" is Adan Haile where the report names him so, before or later.
///
/// Whoever is once named with the body they speak for speaks for it all through.
///
/// @param names the names of two words and more
/// @param outlet the report's own outlet, which calls itself by the end of its name: "the Mail"; empty where unknown
record FullNames(Set<String> names, Optional<String> outlet) {
    FullNames {
        names = Set.copyOf(names);
    }

    static FullNames in(AnnotatedReport report) {
        List<Sentence> sentences = report.sentences();
        Set<String> names = new HashSet<>();
        for (Sentence sentence : sentences) {
            List<Token> run = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                if (token.name().equals("PERSON")) {
                    run.add(token);
                } else {
                    keep(names, run);
                }
            }
            keep(names, run);
        }
        return new FullNames(
                names, Optional.ofNullable(report.report().publication().outlet()));
    }

    private static void keep(Set<String> names, List<Token> run) {
        if (run.size() > 1) {
            names.add(NounPhrase.printed(run));
        }
        run.clear();
    }

    /// The speeches, their people by full names; a name that two people end with stays as it is.
    List<Speech> over(List<Speech> spoken) {
        List<Speech> full = spoken.stream()
                .map(speech -> speech.withSpeakers(
                        speech.speakers().stream().map(this::full).toList()))
                .toList();
        Map<String, String> bodies = new HashMap<>();
        full.forEach(speech -> speech.speakers().forEach(speaker -> keep(bodies, speaker)));
        return full.stream()
                .map(speech -> speech.withSpeakers(speech.speakers().stream()
                        .map(speaker -> speaker.kind() == Speaker.Kind.PERSON
                                ? speaker.withSpeaksFor(bodies.get(speaker.name()))
                                : inFull(speaker, full))
                        .toList()))
                .toList();
    }

    /// "The Observatory" by the name that the report prints in full: of one voice, with all its words.
    private static Speaker inFull(Speaker speaker, List<Speech> spoken) {
        if (!speaker.name().contains(" ")
                || !Character.isUpperCase(
                        speaker.name().codePointAt(speaker.name().lastIndexOf(' ') + 1))) {
            return speaker;
        }
        Set<String> words = words(speaker);
        return spoken.stream()
                .flatMap(speech -> speech.speakers().stream())
                .filter(other -> other.voice().equals(speaker.voice())
                        && !BackReference.isPerson(other)
                        && other.name().length() > speaker.name().length()
                        && words(other).containsAll(words))
                .findFirst()
                .orElse(speaker);
    }

    private static Set<String> words(Speaker speaker) {
        Set<String> words = new HashSet<>();
        for (String word : speaker.name().split(" ")) {
            if (Character.isUpperCase(word.codePointAt(0))) {
                words.add(word);
            }
        }
        return words;
    }

    /// Who is once called somebody's spokesman is so all through the report.
    private static void keep(Map<String, String> bodies, Speaker speaker) {
        if (speaker.kind() == Speaker.Kind.PERSON && speaker.speaksFor() != null) {
            bodies.putIfAbsent(speaker.name(), speaker.speaksFor());
        }
    }

    /// A speech, its people by full names.
    Speech known(Speech speech) {
        return speech.withSpeakers(
                isOfOutlet(speech)
                        ? outlet.map(name -> List.of(new Speaker(name, Speaker.Kind.OUTLET)))
                                .orElse(List.of())
                        : speech.speakers().stream().map(this::full).toList());
    }

    /// "The Mail could not confirm this" in the Chindwin Mail.
    private boolean isOfOutlet(Speech speech) {
        Sentence sentence = speech.sentence();
        List<Token> source = sentence.tokens().stream()
                .filter(token -> !speech.source().isEmpty()
                        && speech.source().getFirst().contains(token.span())
                        && !token.tag().equals("DT"))
                .toList();
        String name = NounPhrase.printed(source);
        return !name.isEmpty()
                && Character.isUpperCase(name.codePointAt(0))
                && outlet.filter(whole -> whole.endsWith(" " + name)).isPresent();
    }

    /// A name that is tagged as none ("Trump") is a person's where the report names one who ends with it.
    private Speaker full(Speaker speaker) {
        boolean person = speaker.kind() == Speaker.Kind.PERSON
                || speaker.kind() == Speaker.Kind.GOVERNMENT && speaker.speaksFor() == null;
        if (!person || speaker.name().contains(" ")) {
            return speaker;
        }
        List<String> longer = names.stream()
                .filter(name -> name.endsWith(" " + speaker.name()))
                .toList();
        return longer.size() == 1 ? new Speaker(longer.getFirst(), Speaker.Kind.PERSON, speaker.speaksFor()) : speaker;
    }
}
