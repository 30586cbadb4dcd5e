/// The answer to a problem file as JSON, for programs.
///
/// Entry class: [org.tinkuy.views.answer.AnswerJson]. Flow: an answer of the exchange engine goes
/// in, UTF-8 bytes come out, key by key as they are written, so that a large answer needs no tree
/// in memory. Keys are in a fixed order and carry their units; the same answer gives the same bytes
/// but for `seconds`, which the caller measures.
///
/// Not here: calculation, and texts for people.
@NullMarked
package org.tinkuy.views.answer;

import org.jspecify.annotations.NullMarked;
