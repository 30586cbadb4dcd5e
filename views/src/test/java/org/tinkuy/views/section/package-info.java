/// Tests of figures, calendars and sections as people read them.
@NullMarked
package org.tinkuy.views.section;

import org.jspecify.annotations.NullMarked;
