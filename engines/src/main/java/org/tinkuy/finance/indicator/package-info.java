/// What lenders and investors read off a cash flow: present value, internal rates, payback, cover
/// ratios, grant element.
///
/// Entry classes: [org.tinkuy.finance.indicator.PresentValue],
/// [org.tinkuy.finance.indicator.InternalRate], [org.tinkuy.finance.indicator.Cover]. Every one is
/// a pure function of [org.tinkuy.finance.graph.Series].
///
/// Terms: the *convention* says whether the first flow is discounted; an internal rate may be one,
/// several or none, and the answer says which; *cover* is cash over debt. How a cash flow is made
/// is not the business of this package.
@NullMarked
package org.tinkuy.finance.indicator;

import org.jspecify.annotations.NullMarked;
