using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace DigestBot.Storage.Sqlite;

/// <summary>What <c>dotnet ef migrations add … --context SqliteDigestDb --output-dir Sqlite/Migrations</c> works on.</summary>
internal sealed class SqliteDigestDbDesign : IDesignTimeDbContextFactory<SqliteDigestDb>
{
    public SqliteDigestDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDigestDb>().UseSqlite("Data Source=:memory:").Options);
}
