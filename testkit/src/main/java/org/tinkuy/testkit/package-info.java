/// What tests of several modules share: golden files, compared and written anew on demand; parks
/// that a test writes by hand (`ParkSketch`), with registers that are needed again (`Registers`),
/// and a small money case (`CaseFile`); what our PDF and our pages promise, asked of others
/// (`PdfStandards`, `Browser`).
///
/// Named parks and port contracts belong here too, once two modules need the same one.
///
/// It sees core only and is used in test scope by the modules above core; core's own tests keep
/// their own builders, because core cannot depend on a module that depends on it.
///
/// Not here: parks of real size (org.tinkuy.samples), and assertions used by one module alone.
@NullMarked
package org.tinkuy.testkit;

import org.jspecify.annotations.NullMarked;
