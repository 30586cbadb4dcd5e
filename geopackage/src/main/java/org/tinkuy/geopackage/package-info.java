/// Feature tables of GeoPackage files (OGC 12-128), which are SQLite databases.
///
/// Entry class: [org.tinkuy.geopackage.GeoPackage], which opens a file for reading only and gives
/// its feature tables with their rows: properties as text, geometries as well-known binary, the
/// coordinate system as it is declared.
///
/// Flow: file -> feature tables -> `formats.geo`, which makes map layers of them like of any other
/// kind of file.
///
/// Terms: a *feature table* is a table that `gpkg_contents` lists as features.
///
/// Not here: what geometries and properties mean, and any other SQL. This module is the only one
/// that sees SQLite, which is loaded when the first GeoPackage is met and not before.
@NullMarked
package org.tinkuy.geopackage;

import org.jspecify.annotations.NullMarked;
