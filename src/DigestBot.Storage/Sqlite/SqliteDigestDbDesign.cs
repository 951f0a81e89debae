using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace DigestBot.Storage.Sqlite;

/// <summary>
/// What the EF tool works on after a change of the tables, from <c>src/DigestBot.Storage</c>:
/// <c>dotnet ef migrations add NAME --context SqliteDigestDb --output-dir Sqlite/Migrations</c>, then
/// <c>dotnet ef dbcontext optimize --context SqliteDigestDb --output-dir Sqlite/CompiledModel --namespace DigestBot.Storage.Sqlite.CompiledModel</c>
/// (the compiled model saves every start a fifth of its time). Tests say when either is out of date.
/// </summary>
internal sealed class SqliteDigestDbDesign : IDesignTimeDbContextFactory<SqliteDigestDb>
{
    public SqliteDigestDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDigestDb>().UseSqlite("Data Source=:memory:").Options);
}
