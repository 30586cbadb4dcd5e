/// Tests of what is given back.
@NullMarked
package org.tinkuy.formats.patch;

import org.jspecify.annotations.NullMarked;
