/// The results of a study, several parks side by side, and what differs between two money cases, as
/// JSON for programs.
///
/// Entry classes: [StudyJson], [PortfolioJson] and [CaseDiffJson]; their schemas are
/// `schema/study-1.json`, `schema/portfolio-1.json` and `schema/case-diff-1.json`. Flow: results go
/// in, bytes come out; a class for each part writes its keys in a fixed order, so that the same
/// results give the same bytes.
///
/// Terms: a *part* is what a study has of one engine; what others may not see is left out with its
/// reason.
///
/// Not here: texts for people but for names, and answers to problem files
/// (org.tinkuy.views.answer).
@NullMarked
package org.tinkuy.views.json;

import org.jspecify.annotations.NullMarked;
