/// Tests of reading a document into a park.
@NullMarked
package org.tinkuy.document;

import org.jspecify.annotations.NullMarked;
