# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: Ce que l'espace simplifié ouvre
  L'espace activé, l'entreprise déclare, paie et consulte sans autre formalité ; avant, rien ne s'ouvre.

  Règle: L'espace de l'entreprise offre les démarches que nomme le tutoriel

    Contexte:
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il est connecté, à l'écran « Espace d'une entreprise »

    Scénario: La cotisation foncière, la TVA, les avis, les comptes bancaires et la messagerie
      Alors l'espace offre les services :
        | exigence           | service                     |
        | ALIM-004           | Avis CFE                    |
        | ALIM-004           | CFE et autres impôts        |
        | ALIM-005           | TVA                         |
        | ALIM-006           | CONSULTER                   |
        | ALIM-006, ALIM-007 | MESSAGERIE                  |
        | ALIM-007           | Gérer les comptes bancaires |

    @ALIM-005
    Scénario: La TVA se déclare et se paie
      Alors les liens « TVA » sont au nombre de 2

    @ALIM-004
    Plan du scénario: « <entrée> » ouvre le service
      Quand il suit le lien « <entrée> »
      Alors l'écran « Service » s'affiche
      Et l'écran montre tel quel « <entrée> »

      Exemples:
        | entrée               |
        | Avis CFE             |
        | CFE et autres impôts |

    @ALIM-006 @ALIM-007
    Plan du scénario: « <entrée> » ouvre l'écran « <écran> »
      Quand il suit le lien « <entrée> »
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | entrée                          | écran           |
        | MESSAGERIE                      | Messagerie      |
        | Gérer les comptes bancaires [+] | Compte bancaire |

  Règle: Aucun service avant l'activation, tous après, sans adhésion

    @ALIM-059 @ALIM-140
    Scénario: Avant l'activation, la connexion est refusée et le service reste fermé
      Étant donné la lettre de son espace en mode simplifié est arrivée
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte
      Alors la connexion est refusée
      Quand il ouvre l'écran « Service » par son adresse
      Alors l'écran « Authentification » s'affiche

    @ALIM-059 @ALIM-140
    Scénario: L'activation faite, la connexion ouvre les services, sans adhésion
      Étant donné un espace actif issu de sa création en mode simplifié
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte
      Alors l'écran « Espace d'une entreprise » s'affiche
      Et l'espace offre les services :
        | service              |
        | Avis CFE             |
        | TVA                  |
        | CFE et autres impôts |

  Règle: Une entreprise qui n'est pas soumise à la TVA

    @ouvert @ALIM-O21
    Scénario: Ses services de TVA, que les deux tutoriels disent différemment
      Étant donné son entreprise n'est pas soumise à la TVA
      Et un espace actif en mode simplifié, pour son entreprise
      Et qu'il est connecté, à l'écran « Espace d'une entreprise »
      Alors l'espace n'offre pas les services :
        | service |
        | TVA     |
