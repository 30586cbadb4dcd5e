/// Tests of what tenants are asked and what becomes of their answers.
@NullMarked
package org.tinkuy.form;

import org.jspecify.annotations.NullMarked;
