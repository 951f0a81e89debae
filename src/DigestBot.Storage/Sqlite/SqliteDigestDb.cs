using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Sqlite;

internal sealed class SqliteDigestDb(DbContextOptions<SqliteDigestDb> options) : DigestDb(options);
