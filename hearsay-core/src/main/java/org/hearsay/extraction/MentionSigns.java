package org.hearsay.extraction;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.Weapons;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// The signs that lie in a mention itself: in the words that tell of it, and in what is said of it.
final class MentionSigns {
    private static final String NONE = "none";
    private static final String OTHER = "other";
    private static final String TRIGGERS = "en/triggers/";

    private final People people;
    private final Actors actors;
    private final Weapons weapons;
    private final OtherTopics topics;
    private final Map<String, Trigger> triggers = new HashMap<>();

    MentionSigns(Lexicon lexicon) {
        people = People.of(lexicon);
        actors = Actors.of(lexicon);
        weapons = new Weapons(lexicon);
        topics = new OtherTopics(lexicon);
        Map<String, Frame> frames = Frame.all(lexicon);
        lexicon.table("en/triggers")
                .rows()
                .forEach(row -> triggers.put(row.id(), Trigger.of(row, Frame.named(frames, row, "frame"))));
    }

    /// Adds the signs of a mention to others.
    void addTo(Set<String> signs, AnnotatedReport report, Mention mention) {
        signs.add("type " + mention.type().code());
        signs.add("role " + mention.role().code());
        signs.add("triggers " + Steps.of(mention.triggers().size(), 1, 2, 4));
        mention.claimsOn(Slot.OCCURRED).forEach(claim -> addStrength(signs, claim));
        mention.triggers()
                .forEach(span -> report.sentenceAt(span).ifPresent(sentence -> addWords(signs, sentence, span)));
        addBeside(signs, report, mention);
        addLosses(signs, mention);
        addWeapon(signs, mention);
        addParties(signs, report, mention, Slot.PERPETRATORS);
        addParties(signs, report, mention, Slot.TARGETS);
        addWhereAndWhen(signs, mention);
    }

    /// The words that tell of it, and how much each says by itself.
    private void addStrength(Set<String> signs, Claim claim) {
        for (String rule : claim.rules()) {
            Trigger trigger = triggers.get(rule);
            if (trigger != null) {
                String kind = trigger.verb() ? " verb" : " noun";
                signs.add("strength " + trigger.strength().name().toLowerCase(Locale.ROOT) + kind);
                signs.add("word " + rule.substring(TRIGGERS.length()));
            }
        }
    }

    private void addWords(Set<String> signs, Sentence sentence, Span span) {
        signs.add("sentence " + Steps.of(sentence.index() + 1, 1, 2, 4, 8));
        sentence.headWithin(span).ifPresent(head -> {
            signs.add("tag " + head.tag());
            if (head.isNoun()) {
                signs.add("article " + article(sentence, head));
            } else {
                signs.add("object " + party(sentence, head, MentionSigns::isObject));
                signs.add("subject " + party(sentence, head, child -> isSubject(sentence, child)));
            }
        });
    }

    /// What stands beside the words that tell of it, in their own sentences: words of other topics, those who fight,
    /// sums and shares.
    private void addBeside(Set<String> signs, AnnotatedReport report, Mention mention) {
        List<Sentence> sentences = mention.triggers().stream()
                .flatMap(span -> report.sentenceAt(span).stream())
                .distinct()
                .toList();
        int words = sentences.stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        int others = sentences.stream().mapToInt(topics::count).sum();
        signs.add("beside topics " + Steps.of(others * 100 / Math.max(1, words), 0, 1, 5, 10, 20));
        signs.add("beside fighters " + sentences.stream().anyMatch(this::namesFighters));
        signs.add("beside sums " + sentences.stream().anyMatch(MentionSigns::namesSums));
    }

    private boolean namesFighters(Sentence sentence) {
        return sentence.tokens().stream()
                        .filter(Token::isNoun)
                        .anyMatch(noun -> people.kindOf(new NounPhrase(sentence, noun, List.of(noun)))
                                .filter(kind -> kind == People.Kind.ARMED
                                        || kind == People.Kind.ATTACKER
                                        || kind == People.Kind.BOMBER
                                        || kind == People.Kind.FORCE)
                                .isPresent())
                || actors.in(sentence).stream()
                        .map(match -> match.value().kind())
                        .anyMatch(kind -> kind == Speaker.Kind.ARMED_GROUP || kind == Speaker.Kind.MILITARY);
    }

    private static boolean namesSums(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.tag().equals("$") || token.word().equals("%"));
    }

    private static String article(Sentence sentence, Token noun) {
        String article = sentence.children(noun, "det").stream()
                .findFirst()
                .map(Token::lemma)
                .orElse(NONE);
        return noun.tag().endsWith("S") ? article + " plural" : article;
    }

    private String party(Sentence sentence, Token verb, Predicate<Token> role) {
        return sentence.children(verb).stream()
                .filter(role)
                .findFirst()
                .map(child -> kind(sentence, child))
                .orElse(NONE);
    }

    private static boolean isObject(Token child) {
        return child.relation().equals("obj") || child.relation().equals("nsubj:pass");
    }

    private static boolean isSubject(Sentence sentence, Token child) {
        String relation = sentence.markedRelation(child);
        return relation.equals("nsubj") || relation.equals("obl:by") || relation.equals("obl:agent");
    }

    /// What a noun can be in an incident, by the lexicon, else what kind of name it is.
    private String kind(Sentence sentence, Token head) {
        if (!head.isNoun()) {
            return head.tag().startsWith("PRP") ? "pronoun" : OTHER;
        }
        boolean weapon =
                weapons.in(sentence).stream().anyMatch(match -> match.last().equals(head));
        if (weapon) {
            return "weapon";
        }
        NounPhrase phrase = NounPhrase.of(sentence, head);
        return people.kindOf(phrase)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .or(() -> actors.at(phrase)
                        .map(actor -> "actor " + actor.kind().name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> head.isName() ? "name " + head.name().toLowerCase(Locale.ROOT) : OTHER);
    }

    private static void addLosses(Set<String> signs, Mention mention) {
        signs.add("killed " + count(mention, Slot.KILLED));
        signs.add("injured " + count(mention, Slot.INJURED));
        signs.add("munitions " + count(mention, Slot.MUNITIONS));
        signs.add("damage " + has(mention, Slot.DAMAGE));
    }

    /// The greatest number claimed, in steps.
    private static String count(Mention mention, Slot slot) {
        return mention.claimsOn(slot)
                .map(claim -> claim.value() instanceof SlotValue.Count count
                        ? count.range().min()
                        : 0)
                .max(Integer::compare)
                .map(most -> Steps.of(most, 0, 1, 10, 100, 1000, 5000))
                .orElse(NONE);
    }

    private static void addWeapon(Set<String> signs, Mention mention) {
        boolean implied = mention.claimsOn(Slot.WEAPONS)
                .allMatch(claim -> claim.rules().stream().anyMatch(rule -> rule.startsWith("en/implied-weapons/")));
        signs.add("weapon " + (!has(mention, Slot.WEAPONS) ? NONE : implied ? "implied" : "named"));
    }

    private void addParties(Set<String> signs, AnnotatedReport report, Mention mention, Slot slot) {
        if (!has(mention, slot)) {
            signs.add(slot.code() + " " + NONE);
        }
        mention.claimsOn(slot)
                .map(Claim::span)
                .map(span -> report.sentenceAt(span)
                        .flatMap(sentence -> sentence.headWithin(span).map(head -> kind(sentence, head)))
                        .orElse(OTHER))
                .forEach(kind -> signs.add(slot.code() + " " + kind));
    }

    private static void addWhereAndWhen(Set<String> signs, Mention mention) {
        signs.add("answers " + has(mention, Slot.RESPONDS_TO));
        signs.add("relations "
                + mention.relations().stream()
                        .anyMatch(relation -> relation.kind() != Mention.Relation.Kind.APART_FROM));
        signs.add("place " + (mention.place() == null ? NONE : has(mention, Slot.PLACE) ? "told" : "inferred"));
        signs.add("date " + (mention.dating() == null ? NONE : mention.dating().words() == null ? "inferred" : "told"));
        if (mention.dating() != null) {
            long days = mention.dating()
                    .date()
                    .start()
                    .until(mention.dating().date().end(), ChronoUnit.DAYS);
            signs.add("days " + Steps.of((int) days, 0, 1, 3, 8, 32, 200));
        }
    }

    private static boolean has(Mention mention, Slot slot) {
        return mention.claimsOn(slot).findAny().isPresent();
    }
}
