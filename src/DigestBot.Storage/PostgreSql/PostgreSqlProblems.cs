using DigestBot.Health;
using Npgsql;

namespace DigestBot.Storage.PostgreSql;

/// <summary>What PostgreSQL's codes (postgresql.org/docs/15/errcodes-appendix.html) mean for the person who runs the program. Never with the password.</summary>
internal static class PostgreSqlProblems
{
    public static string Sentence(string where, NpgsqlException problem) =>
        Of(where, problem)?.Sentence ?? $"{where} cannot be used: {(problem as PostgresException)?.MessageText} ({problem.SqlState}).";

    /// <summary>Null for what is no condition of the database: a statement it does not take.</summary>
    public static StorageProblem? Of(string where, NpgsqlException problem) => problem is not PostgresException refused
        ? new(StorageProblemKind.Unreachable, $"{where} cannot be reached: {Clause(problem)}. Start the server, or correct Storage:Path.")
        : refused.SqlState switch
        {
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                new(StorageProblemKind.Unreachable, $"{where} refuses the user or the password of Storage:Path."),
            PostgresErrorCodes.InvalidCatalogName =>
                new(StorageProblemKind.Unreachable, $"{where} does not exist: make it (CREATE DATABASE), or name another in Storage:Path."),
            PostgresErrorCodes.InsufficientPrivilege =>
                new(StorageProblemKind.ReadOnly, $"{where} does not let this user make the database or its tables: grant it, or name another user."),
            PostgresErrorCodes.ReadOnlySqlTransaction => new(StorageProblemKind.ReadOnly, $"{where} cannot be written: it is read-only, a standby perhaps."),
            PostgresErrorCodes.DiskFull => new(StorageProblemKind.Full, $"{where} cannot grow: the server's disk is full."),
            PostgresErrorCodes.TooManyConnections =>
                new(StorageProblemKind.Unreachable, $"{where} has no connection left: raise max_connections, or lower Maximum Pool Size in Storage:Path."),
            PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown =>
                new(StorageProblemKind.Unreachable, $"{where} is starting or stopping; try again in a moment."),
            PostgresErrorCodes.LockNotAvailable => new(StorageProblemKind.Locked, $"{where} is held by another program; stop that one first."),
            PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted =>
                new(StorageProblemKind.Damaged, $"{where} is damaged: {refused.MessageText}. Put a copy in its place."),
            _ => null,
        };

    private static string Clause(NpgsqlException problem) => problem.GetBaseException().Message.TrimEnd('.');
}
