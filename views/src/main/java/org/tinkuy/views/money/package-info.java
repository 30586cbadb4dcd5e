/// The money of a park, as sections: uses and sources, statements, debt, taxes, parties, families
/// of finance, risk, incentives of a zone, and how each number came about.
///
/// Entry classes: [FinanceSections] for a report, [FinanceExplanation] for one number,
/// [CaseDiffSection] for two cases, [MoneyExtractSection] for those who are not the operator. Flow:
/// `FinanceResults` go in, blocks come out; [FinanceNames] tells lines, inputs and figures.
///
/// Terms: a *line* is a row of the graph of a case by period; a *family* is a way of financing; a
/// *gate* is what a country is open for.
///
/// Not here: a formula of any kind (org.tinkuy.finance), and the workbook of a case
/// (org.tinkuy.views.workbook).
@NullMarked
package org.tinkuy.views.money;

import org.jspecify.annotations.NullMarked;
