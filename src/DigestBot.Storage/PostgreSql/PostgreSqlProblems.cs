using Npgsql;

namespace DigestBot.Storage.PostgreSql;

/// <summary>What PostgreSQL's codes (postgresql.org/docs/15/errcodes-appendix.html) mean for the person who starts the program. Never with the password.</summary>
internal static class PostgreSqlProblems
{
    public static string Sentence(string where, NpgsqlException problem) => problem is not PostgresException refused
        ? $"{where} cannot be reached: {Clause(problem)}. Start the server, or correct Storage:Path."
        : refused.SqlState switch
        {
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                $"{where} refuses the user or the password of Storage:Path.",
            PostgresErrorCodes.InvalidCatalogName => $"{where} does not exist: make it (CREATE DATABASE), or name another in Storage:Path.",
            PostgresErrorCodes.InsufficientPrivilege => $"{where} does not let this user make the database or its tables: grant it, or name another user.",
            PostgresErrorCodes.ReadOnlySqlTransaction => $"{where} cannot be written: it is read-only, a standby perhaps.",
            PostgresErrorCodes.DiskFull => $"{where} cannot grow: the server's disk is full.",
            PostgresErrorCodes.TooManyConnections => $"{where} has no connection left: raise max_connections, or lower Maximum Pool Size in Storage:Path.",
            PostgresErrorCodes.CannotConnectNow => $"{where} is starting or stopping; try again in a moment.",
            _ => $"{where} cannot be used: {refused.MessageText} ({refused.SqlState}).",
        };

    private static string Clause(NpgsqlException problem) => problem.GetBaseException().Message.TrimEnd('.');
}
