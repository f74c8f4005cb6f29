package org.hearsay.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.Row;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Sentence;

/// What reports are about besides violence: a match, a takeover, a film, an exercise, a storm. There its language is
/// spoken, too.
final class OtherTopics {
    private final PhraseIndex<Word> words = new PhraseIndex<>();

    private record Word(String word, String topic) {}

    /// How much a report holds of one topic.
    ///
    /// @param words how many of its words
    /// @param different how many different ones
    record Share(int words, int different) {}

    OtherTopics(Lexicon lexicon) {
        for (Row row : lexicon.table("en/other-topics").rows()) {
            words.add(row.need("word"), new Word(row.need("word"), row.need("topic")));
        }
    }

    /// How many words of other topics a sentence holds.
    int count(Sentence sentence) {
        return words.in(sentence).size();
    }

    /// What a report holds of each topic; nothing of those that it does not touch.
    Map<String, Share> in(AnnotatedReport report) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Set<String>> different = new HashMap<>();
        for (Sentence sentence : report.sentences()) {
            words.in(sentence).forEach(match -> {
                Word word = match.value();
                counts.merge(word.topic(), 1, Integer::sum);
                different
                        .computeIfAbsent(word.topic(), topic -> new HashSet<>())
                        .add(word.word());
            });
        }
        Map<String, Share> shares = new HashMap<>();
        different.forEach((topic, found) -> shares.put(topic, new Share(counts.getOrDefault(topic, 0), found.size())));
        return shares;
    }
}
