/// A report as the annotator saw it: sentences, tokens, names and grammar.
///
/// Not for: deciding what any of it means. Open first: [AnnotatedReport], then [Sentence].
/// An engine stands behind [Annotator]; the grammar is Universal Dependencies v2, basic trees, as CoreNLP prints them,
/// parts of speech
/// are the Penn Treebank's.
///
/// One trap: only sentences worth parsing carry a tree ([Sentence#hasTree()]); the others still have tokens and names.
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
