// Command admin does what is not done in a browser: migrations, first accounts, and a list of the routes.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"example.com/accounts/internal/config"
)

const usage = `usage:
  admin migrate up      apply the migrations that the database lacks
  admin migrate down    take the last applied migration back
  admin migrate status  list the migrations
  admin routes          list the routes

  admin create-admin EMAIL [NAME]  make an account that may do everything
  admin create-user EMAIL [NAME]   make an account
`

var errUsage = errors.New("unknown command")

func main() {
	os.Exit(start())
}

func start() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := run(ctx, os.Args[1:], os.Getenv, ".", os.Stdout)
	if errors.Is(err, errUsage) {
		fmt.Fprint(os.Stderr, usage)
		return 2
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "admin:", err)
		return 1
	}
	return 0
}

func run(ctx context.Context, args []string, getenv func(string) string, dir string, out io.Writer) error {
	command, known := find(args)
	if !known {
		return errUsage
	}
	cfg, err := config.Load(getenv, dir)
	if err != nil {
		return err
	}
	return command(ctx, cfg, out)
}

type command func(ctx context.Context, cfg config.Config, out io.Writer) error

var commands = map[string]command{
	"migrate down":   migrateDown,
	"migrate status": migrateStatus,
	"migrate up":     migrateUp,
	"routes":         listRoutes,
}

// find takes a command, or one of accounts with what it is about.
func find(args []string) (command, bool) {
	if len(args) > 1 {
		if about, known := aboutAccounts[args[0]]; known {
			return func(ctx context.Context, cfg config.Config, out io.Writer) error {
				return about(ctx, cfg, args[1:], out)
			}, true
		}
	}
	found, known := commands[strings.Join(args, " ")]
	return found, known
}

var aboutAccounts = map[string]func(ctx context.Context, cfg config.Config, args []string, out io.Writer) error{
	"create-admin": createAdmin,
	"create-user":  createUser,
}
