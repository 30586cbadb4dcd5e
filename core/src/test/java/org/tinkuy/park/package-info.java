/// Tests of checked rows, tables and parks.
@NullMarked
package org.tinkuy.park;

import org.jspecify.annotations.NullMarked;
