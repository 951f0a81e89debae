using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigestBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SubscriptionEnqueuedIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // of stories as they break it held fractions of a second, which a server has no room for
            migrationBuilder.Sql("""UPDATE "Subscriptions" SET "NextTime" = substr("NextTime", 1, 8) WHERE length("NextTime") > 8;""");

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_SubscriptionId_EnqueuedAt",
                table: "Deliveries",
                columns: new[] { "SubscriptionId", "EnqueuedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Deliveries_SubscriptionId_EnqueuedAt",
                table: "Deliveries");
        }
    }
}
