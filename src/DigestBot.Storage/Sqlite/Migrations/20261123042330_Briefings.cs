using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigestBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Briefings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "Time",
                table: "Subscriptions",
                newName: "NextTime");

            migrationBuilder.AddColumn<int>(
                name: "MostAnHour",
                table: "Subscriptions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "SaysNothingNew",
                table: "Subscriptions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Times",
                table: "Subscriptions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "DigestId",
                table: "Deliveries",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Changes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Platform = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Workspace = table.Column<string>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", nullable: true),
                    By = table.Column<string>(type: "TEXT", nullable: true),
                    Line = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Digests",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Digests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Leases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Fence = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leases", x => x.Name);
                });

            // what waits is kept, each digest under the number of its delivery
            migrationBuilder.Sql("""INSERT INTO "Digests" ("Id", "Json") SELECT 'delivery ' || "Id", "Digest" FROM "Deliveries";""");

            migrationBuilder.Sql("""UPDATE "Deliveries" SET "DigestId" = 'delivery ' || "Id";""");

            migrationBuilder.Sql("""UPDATE "Subscriptions" SET "Times" = substr("NextTime", 1, 5);""");

            migrationBuilder.DropColumn(
                name: "Digest",
                table: "Deliveries");

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_DigestId",
                table: "Deliveries",
                column: "DigestId");

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_EndedAt",
                table: "Deliveries",
                column: "EndedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_At",
                table: "Changes",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_Platform_Workspace_At",
                table: "Changes",
                columns: new[] { "Platform", "Workspace", "At" });

            migrationBuilder.AddForeignKey(
                name: "FK_Deliveries_Digests_DigestId",
                table: "Deliveries",
                column: "DigestId",
                principalTable: "Digests",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // tables are made anew after all else, and one that is dropped before is still pointed at
            migrationBuilder.Sql("PRAGMA foreign_keys = 0;", suppressTransaction: true);

            migrationBuilder.AddColumn<string>(
                name: "Digest",
                table: "Deliveries",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.Sql("""UPDATE "Deliveries" SET "Digest" = (SELECT "Json" FROM "Digests" WHERE "Digests"."Id" = "Deliveries"."DigestId");""");

            migrationBuilder.DropForeignKey(
                name: "FK_Deliveries_Digests_DigestId",
                table: "Deliveries");

            migrationBuilder.DropTable(
                name: "Changes");

            migrationBuilder.DropTable(
                name: "Leases");

            migrationBuilder.DropIndex(
                name: "IX_Deliveries_DigestId",
                table: "Deliveries");

            migrationBuilder.DropIndex(
                name: "IX_Deliveries_EndedAt",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "MostAnHour",
                table: "Subscriptions");

            migrationBuilder.DropColumn(
                name: "SaysNothingNew",
                table: "Subscriptions");

            migrationBuilder.DropColumn(
                name: "Times",
                table: "Subscriptions");

            migrationBuilder.DropColumn(
                name: "DigestId",
                table: "Deliveries");

            migrationBuilder.RenameColumn(
                name: "NextTime",
                table: "Subscriptions",
                newName: "Time");

            migrationBuilder.DropTable(
                name: "Digests");
        }
    }
}
