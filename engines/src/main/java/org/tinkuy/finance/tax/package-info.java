/// What the state takes and allows, as lines of a graph: depreciation, corporate income tax with
/// losses, interest cap and workers' share, value-added tax, tax withheld on payments.
///
/// Entry classes: [org.tinkuy.finance.tax.Depreciation], [org.tinkuy.finance.tax.IncomeTax],
/// [org.tinkuy.finance.tax.ValueAddedTax], [org.tinkuy.finance.tax.Withholding]. Each adds its
/// lines to a builder.
///
/// Terms: the *tax year* ends in one month of the calendar, and income tax is reckoned there, also
/// in a model of months; *carried forward* is what may be set off in later years. Rates, caps and
/// lives are inputs with their sources: no country's law stands here as code.
@NullMarked
package org.tinkuy.finance.tax;

import org.jspecify.annotations.NullMarked;
