/// The solvers that this machine can run, chosen and loaded when first asked for.
///
/// Start with [org.tinkuy.solver.installed.InstalledSolvers], which the program wires.
///
/// Flow: the native solver of a kind is loaded if there is a library for the platform; else the one
/// in Java alone takes its place, and every answer names who gave it. Answers pass a check that
/// does not share the solver's code, and where there is none, the rules that conflict are named.
///
/// Terms: _installed_ means packed with the program for this platform.
///
/// Not here: how any solver works.
@NullMarked
package org.tinkuy.solver.installed;

import org.jspecify.annotations.NullMarked;
