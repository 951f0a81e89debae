using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigestBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Topics",
                columns: table => new
                {
                    Workspace = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Query = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Topics", x => new { x.Workspace, x.Name });
                });

            migrationBuilder.Sql(SqliteArticleIndex.Create);
            migrationBuilder.Sql(SqliteArticleIndex.Fill);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArticleWords");

            migrationBuilder.DropTable(
                name: "IndexedWords");

            migrationBuilder.DropTable(
                name: "Topics");
        }
    }
}
