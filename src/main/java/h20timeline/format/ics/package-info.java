/// Calendars (iCalendar, RFC 5545).
package h20timeline.format.ics;
