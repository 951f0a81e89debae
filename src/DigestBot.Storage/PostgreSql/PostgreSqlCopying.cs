using DigestBot.Storage.Moving;
using NodaTime;
using Npgsql;

namespace DigestBot.Storage.PostgreSql;

/// <summary>Names the server's own programs (postgresql.org/docs/15/backup-dump.html), which do this well.</summary>
internal sealed class PostgreSqlCopying(string connectionString, Func<PostgreSqlDigestDb> open) : DatabaseCopying
{
    private readonly NpgsqlConnectionStringBuilder server = new(connectionString);

    public override Task<CopyResult> BackUpAsync(string file, bool overwrites, CancellationToken cancellation) => Task.FromResult<CopyResult>(
        new CopyResult.Refused($"A database of a server is backed up with its own program, while the bot runs: pg_dump --format=custom --file={file} {Where}"));

    public override Task<CopyResult> RestoreAsync(string file, bool catchesUp, Instant now, CancellationToken cancellation) => Task.FromResult<CopyResult>(
        new CopyResult.Refused(
            $"A database of a server is restored with its own program: stop every bot, then pg_restore --clean --if-exists --no-owner {Where} {file}"
            + (catchesUp ? "" : "; then digestbot restore --mark, so that nothing of the time in between is sent twice")));

    public override async Task<CopyResult> MarkAsync(Instant now, CancellationToken cancellation)
    {
        await using var db = open();
        return new CopyResult.MarkedOnly(await RestoredState.MarkAsync(db, now, cancellation));
    }

    private string Where => $"--host={server.Host} --port={server.Port} --username={server.Username} --dbname={server.Database}";
}
