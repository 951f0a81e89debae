using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigestBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Feeds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Feeds",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Url = table.Column<string>(type: "TEXT", nullable: false),
                    GuidScope = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    Labels = table.Column<string>(type: "TEXT", nullable: false),
                    NextCheck = table.Column<long>(type: "INTEGER", nullable: false),
                    ClaimedUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    ETag = table.Column<string>(type: "TEXT", nullable: true),
                    LastModified = table.Column<string>(type: "TEXT", nullable: true),
                    LastCheck = table.Column<long>(type: "INTEGER", nullable: true),
                    LastSuccess = table.Column<long>(type: "INTEGER", nullable: true),
                    LastNews = table.Column<long>(type: "INTEGER", nullable: true),
                    Identity = table.Column<int>(type: "INTEGER", nullable: false),
                    MeanGap = table.Column<long>(type: "INTEGER", nullable: true),
                    Window = table.Column<long>(type: "INTEGER", nullable: true),
                    FailureCount = table.Column<int>(type: "INTEGER", nullable: false),
                    FailingSince = table.Column<long>(type: "INTEGER", nullable: true),
                    FailureReason = table.Column<string>(type: "TEXT", nullable: true),
                    FailureRemedy = table.Column<string>(type: "TEXT", nullable: true),
                    IsTold = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Feeds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FeedKeys",
                columns: table => new
                {
                    FeedId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeedKeys", x => new { x.FeedId, x.Key });
                    table.ForeignKey(
                        name: "FK_FeedKeys_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_FeedKeys_Feeds_FeedId",
                        column: x => x.FeedId,
                        principalTable: "Feeds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FeedKeys_ArticleId",
                table: "FeedKeys",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Feeds_GuidScope",
                table: "Feeds",
                column: "GuidScope",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Feeds_NextCheck",
                table: "Feeds",
                column: "NextCheck");

            migrationBuilder.CreateIndex(
                name: "IX_Feeds_Url",
                table: "Feeds",
                column: "Url",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FeedKeys");

            migrationBuilder.DropTable(
                name: "Feeds");
        }
    }
}
