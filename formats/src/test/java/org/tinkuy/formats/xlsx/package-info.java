/// Tests of workbooks, and the builder that writes them part by part, so that a test shows every
/// byte that matters.
@org.jspecify.annotations.NullMarked
package org.tinkuy.formats.xlsx;
