/// The ledger as web pages and as an API, on this machine only.
///
/// Not for: deciding what a page says (pages), drawing (draw), formats (export). Open first: [WebServer], which is one
/// page, then [Site], the list of addresses.
///
/// One trap: every word that comes from a report is hostile. It reaches a page only through a template of
/// `src/main/jte`,
/// which escapes it for the place where it stands, and no page may hold a script or a style of its own: the content
/// security policy of [Gate] forbids both.
@NullMarked
package org.hearsay.web;

import org.jspecify.annotations.NullMarked;
