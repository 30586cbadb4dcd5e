/// What a park asks its tenants each year, and what becomes of their answers.
///
/// Entry classes: [org.tinkuy.form.TenantForms], which asks for what a firm said last year and what
/// firms of its sector usually know, and [org.tinkuy.form.FormMerge], which makes one change set of
/// the forms that came back.
///
/// Flow: document -> forms -> (workbooks, filled in by people) -> returns -> change set and
/// coverage.
///
/// Terms: a *question* asks for one cell; an *answer* is a value, a band, or that the firm does not
/// know or does not say; a *return* is what came back in one file; a *conflict* is two answers to
/// one question, of which none is taken.
///
/// Not here: workbooks (org.tinkuy.reports, org.tinkuy.formats), and whether a value can be
/// (org.tinkuy.document).
@NullMarked
package org.tinkuy.form;

import org.jspecify.annotations.NullMarked;
