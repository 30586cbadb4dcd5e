/// What runs through a park, as sections: pictures, balances, circularity, greenhouse gases.
///
/// Entry class: [FlowSections]; [FlowExplanation] tells one flow alone. Flow: `FlowResults` go in,
/// sections come out, each with a table that says what its picture shows; [FlowNames] tells
/// holders, families and nodes in the language of the reader, to exchanges too.
///
/// Terms: *filled* is a flow that nobody told and that what is usual in a sector stands for; *fate*
/// is where a flow goes and what becomes of it there.
///
/// Not here: exchanges between firms (org.tinkuy.views.exchange), and drawing
/// (org.tinkuy.views.picture).
@NullMarked
package org.tinkuy.views.flow;

import org.jspecify.annotations.NullMarked;
