/// Tests of the kernel; [org.tinkuy.kernel.KernelUnits] holds the usual units for every test of
/// core.
@NullMarked
package org.tinkuy.kernel;

import org.jspecify.annotations.NullMarked;
