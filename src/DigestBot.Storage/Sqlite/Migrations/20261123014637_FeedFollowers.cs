using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigestBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FeedFollowers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FeedFollowers",
                columns: table => new
                {
                    FeedId = table.Column<long>(type: "INTEGER", nullable: false),
                    Workspace = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeedFollowers", x => new { x.FeedId, x.Workspace });
                    table.ForeignKey(
                        name: "FK_FeedFollowers_Feeds_FeedId",
                        column: x => x.FeedId,
                        principalTable: "Feeds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PrivateArticles",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    FeedId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrivateArticles", x => x.ArticleId);
                    table.ForeignKey(
                        name: "FK_PrivateArticles_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PrivateArticles_Feeds_FeedId",
                        column: x => x.FeedId,
                        principalTable: "Feeds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FeedFollowers_Workspace",
                table: "FeedFollowers",
                column: "Workspace");

            migrationBuilder.CreateIndex(
                name: "IX_PrivateArticles_FeedId",
                table: "PrivateArticles",
                column: "FeedId");

            // until now all feeds were everybody's
            migrationBuilder.Sql("""INSERT INTO "FeedFollowers" ("FeedId", "Workspace") SELECT "Id", 'local' FROM "Feeds";""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // without these tables everybody would read what is private
            migrationBuilder.Sql("""
                DELETE FROM "ArticleKeys" WHERE "ArticleId" IN (SELECT "ArticleId" FROM "PrivateArticles");
                DELETE FROM "Articles" WHERE "Id" IN (SELECT "ArticleId" FROM "PrivateArticles");
                DELETE FROM "Feeds" WHERE "Id" NOT IN (SELECT "FeedId" FROM "FeedFollowers" WHERE "Workspace" = 'local');
                """);

            migrationBuilder.DropTable(
                name: "FeedFollowers");

            migrationBuilder.DropTable(
                name: "PrivateArticles");
        }
    }
}
