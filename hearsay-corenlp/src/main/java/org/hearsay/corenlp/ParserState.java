package org.hearsay.corenlp;

import java.util.Arrays;

/// How far a sentence is parsed: the stack, the words still to come, and the arcs drawn, by the arc-standard system of
/// Nivre ("Incrementality in Deterministic Dependency Parsing", 2004).
///
/// Words are counted from 1; 0 is the root, and [#NONE] a place without a word. Not thread-safe: one a sentence.
final class ParserState {
    static final int NONE = -1;

    private final int[] stack;
    private final int words;
    private final int[] heads;
    private final int[] relations;

    private final int[] left;
    private final int[] secondLeft;
    private final int[] right;
    private final int[] secondRight;

    private int depth = 1;
    private int next = 1;

    /// @param words how many words the sentence has
    ParserState(int words) {
        this.words = words;
        stack = new int[words + 1];
        relations = new int[words + 1];
        heads = places();
        left = places();
        secondLeft = places();
        right = places();
        secondRight = places();
    }

    private int[] places() {
        int[] places = new int[words + 1];
        Arrays.fill(places, NONE);
        return places;
    }

    boolean isDone() {
        return depth == 1 && !hasNext();
    }

    boolean hasNext() {
        return next <= words;
    }

    /// Whether two words stand on the stack above the root, so that there is anything to choose: else the next word is
    /// shifted, or, where none is left, the last hangs on the root.
    boolean isOpen() {
        return depth > 2;
    }

    /// The word so many below the top of the stack.
    int onStack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    /// The word so many behind the next one.
    int toCome(int behind) {
        return next + behind <= words ? next + behind : NONE;
    }

    /// The leftmost child of a word, before it.
    int left(int word) {
        return at(left, word);
    }

    /// The child right of the leftmost, before the word.
    int secondLeft(int word) {
        return at(secondLeft, word);
    }

    /// The rightmost child of a word, behind it.
    int right(int word) {
        return at(right, word);
    }

    /// The child left of the rightmost, behind the word.
    int secondRight(int word) {
        return at(secondRight, word);
    }

    private static int at(int[] places, int word) {
        return word < 0 ? NONE : places[word];
    }

    /// The head of a word; [#NONE] as long as it has none.
    int head(int word) {
        return heads[word];
    }

    /// The relation of a word to its head.
    int relation(int word) {
        return relations[word];
    }

    /// Takes the next word onto the stack.
    void shift() {
        stack[depth++] = next++;
    }

    /// Hangs the word below the top on the top, and takes it off.
    void arcLeft(int relation) {
        int head = stack[depth - 1];
        int word = stack[depth - 2];
        hang(word, head, relation, left, secondLeft);
        stack[--depth - 1] = head;
    }

    /// Hangs the top on the word below it, and takes it off.
    void arcRight(int relation) {
        int word = stack[--depth];
        hang(word, stack[depth - 1], relation, right, secondRight);
    }

    /// Children come from the nearest to the farthest, so the one that comes is the outermost.
    private void hang(int word, int head, int relation, int[] outer, int[] inner) {
        heads[word] = head;
        relations[word] = relation;
        inner[head] = outer[head];
        outer[head] = word;
    }
}
