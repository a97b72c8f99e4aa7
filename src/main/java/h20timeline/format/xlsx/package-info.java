/// Workbooks of Excel and LibreOffice (XLSX): the cells of a sheet as text, read row by row so that
/// a sheet of any size takes little memory; and a sheet written.
package h20timeline.format.xlsx;
