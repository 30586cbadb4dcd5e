/// Every number on its way out of an engine: its value and unit, who contributed to it, how secret
/// it is, and the terms it was made of.
///
/// Entry class: [org.tinkuy.figure.Figure]. Engines make figures, of evaluations through
/// [org.tinkuy.figure.Figures] and of other figures by their [org.tinkuy.figure.Origin]; `study`
/// passes them with an [org.tinkuy.figure.Audience] to `views`; disclosure rules stand between the
/// two as a filter and take the contributors away. Nothing here computes or formats, and no rule of
/// disclosure belongs here.
@NullMarked
package org.tinkuy.figure;

import org.jspecify.annotations.NullMarked;
