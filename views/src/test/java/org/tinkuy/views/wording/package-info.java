/// Tests of figures, calendars and sections as people read them.
@NullMarked
package org.tinkuy.views.wording;

import org.jspecify.annotations.NullMarked;
