/// Tests of the types that a catalog is made of.
@NullMarked
package org.tinkuy.catalog;

import org.jspecify.annotations.NullMarked;
