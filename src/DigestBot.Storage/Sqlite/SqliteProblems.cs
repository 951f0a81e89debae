using Microsoft.Data.Sqlite;

namespace DigestBot.Storage.Sqlite;

/// <summary>What SQLite's result codes (sqlite.org/rescode.html) mean for the person who starts the program.</summary>
internal static class SqliteProblems
{
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static string Sentence(string file, SqliteException problem) => problem.SqliteErrorCode switch
    {
        Busy => $"{file} is in use by another program; stop that one first.",
        ReadOnly => $"{file} cannot be written: make the file and its folder writable, or name another file.",
        Corrupt => $"{file} is damaged: move it away, or put a copy in its place.",
        Full => $"{file} cannot grow: the disk is full.",
        CannotOpen => $"{file} cannot be opened: make the file and its folder readable and writable, or name another file.",
        NotADatabase => $"{file} is not a SQLite database: name another file, or move this one away.",
        _ => $"{file} cannot be used: {problem.Message}",
    };
}
