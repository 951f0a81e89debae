using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace DigestBot.Storage.PostgreSql;

/// <summary>
/// What the EF tool works on after a change of the tables, from <c>src/DigestBot.Storage</c>:
/// <c>dotnet ef migrations add NAME --context PostgreSqlDigestDb --output-dir PostgreSql/Migrations</c>. A test says when one is missing.
/// </summary>
internal sealed class PostgreSqlDigestDbDesign : IDesignTimeDbContextFactory<PostgreSqlDigestDb>
{
    public PostgreSqlDigestDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlDigestDb>().UseNpgsql("Host=localhost").Options);
}
